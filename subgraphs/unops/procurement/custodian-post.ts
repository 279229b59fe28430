/** The post that takes care of what was handed over; never a name. */
export type CustodianPost =
  | 'CENTRE_DIRECTION'
  | 'ADMINISTRATION'
  | 'INFORMATION_TECHNOLOGY'
  | 'STORES'
  | 'HEALTH_POST'
  | 'LEARNING_SPACE'
  | 'MAINTENANCE';
