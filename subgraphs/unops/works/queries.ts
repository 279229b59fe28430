import { recordList } from '../../_kit/paging/record-list.ts';
import { InfrastructureWorkEntity } from './entities.ts';

export const infrastructureWorks = recordList(InfrastructureWorkEntity, 'startsOn', ['kind']);
