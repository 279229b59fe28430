import { recordList } from '../../_kit/paging/record-list.ts';
import { DeploymentEntity } from './entities.ts';

export const deployments = recordList(DeploymentEntity, 'requestedOn', ['profile']);
