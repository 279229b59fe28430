import * as centres from './centres/entities.ts';
import { DeploymentEntity } from './deployments/entities.ts';
import { EngagementEntity } from './engagements/entities.ts';
import * as finance from './finance/entities.ts';
import { AssetTransferEntity, TechnicalAssistanceEntity } from './legacy/entities.ts';
import { EquipmentItemEntity, PurchaseOrderEntity } from './procurement/entities.ts';
import * as works from './works/entities.ts';

/** The tables of UNOPS's programmes, those that are referred to first. */
export const entities = [
  centres.CentreEntity,
  centres.OpeningHoursEntity,
  centres.CentreStatusEntity,
  centres.CentreCapacityEntity,
  centres.CentreAttendanceEntity,
  EngagementEntity,
  finance.ExchangeRateEntity,
  finance.BudgetLineEntity,
  finance.TransactionEntity,
  finance.ManagementFeeEntity,
  TechnicalAssistanceEntity,
  AssetTransferEntity,
  works.InfrastructureWorkEntity,
  works.ContractValueEntity,
  works.ProgressMeasurementEntity,
  works.WorkMilestoneEntity,
  PurchaseOrderEntity,
  EquipmentItemEntity,
  DeploymentEntity,
];
