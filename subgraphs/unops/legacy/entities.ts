import { defineTable } from '../../_kit/database/define-table.ts';

/** Assistance to a government procedure or programme. */
export interface TechnicalAssistanceRow {
  readonly id: string;
  readonly engagementId: string;
  readonly centreCode: string | null;
  readonly procedure: string;
  readonly institution: string;
  readonly level: 'FEDERAL' | 'STATE' | 'MUNICIPAL';
  readonly startedOn: string;
  readonly improvedOn: string | null;
  readonly improvementRecordedOn: string | null;
  readonly staffTrained: number;
  readonly recordedOn: string;
}

export const TechnicalAssistanceEntity = defineTable<TechnicalAssistanceRow>(
  'technical_assistance',
  {
    id: 'uuid',
    engagementId: 'uuid',
    centreCode: 'text',
    procedure: 'text',
    institution: 'text',
    level: 'text',
    startedOn: 'date',
    improvedOn: 'date',
    improvementRecordedOn: 'date',
    staffTrained: 'int',
    recordedOn: 'date',
  },
);

/** The transfer for good of works and equipment that stay at a centre. */
export interface AssetTransferRow {
  readonly id: string;
  readonly centreCode: string;
  readonly receivedBy: string;
  readonly document: string;
  readonly transferredOn: string;
  readonly staffTrained: number;
  readonly recordedOn: string;
}

export const AssetTransferEntity = defineTable<AssetTransferRow>('asset_transfer', {
  id: 'uuid',
  centreCode: 'text',
  receivedBy: 'text',
  document: 'text',
  transferredOn: 'date',
  staffTrained: 'int',
  recordedOn: 'date',
});
