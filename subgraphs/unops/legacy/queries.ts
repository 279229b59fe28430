import { recordList } from '../../_kit/paging/record-list.ts';
import { AssetTransferEntity, TechnicalAssistanceEntity } from './entities.ts';

export const technicalAssistances = recordList(TechnicalAssistanceEntity, 'startedOn', ['level']);
export const assetTransfers = recordList(AssetTransferEntity, 'transferredOn');
