/** The vocabulary's `AgencyCode`. */
export type AgencyCode = 'UNHCR' | 'IOM' | 'ILO' | 'UN_WOMEN' | 'PAHO' | 'UNICEF' | 'UNOPS';

/** The code of a subgraph's name: `un-women` is `UN_WOMEN`. */
export function agencyCode(name: string): AgencyCode {
  return name.toUpperCase().replaceAll('-', '_') as AgencyCode; // the contract names folders after codes
}
