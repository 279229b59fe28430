import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@shareable"])\n';

const linkWithRules = link.replace('])', ', "@authenticated", "@requiresScopes"])');

const agencies: Readonly<Record<string, string>> = {
  centres: `
    type Query { centres(first: Int!): [Centre!]! centre: Centre }
    type Centre @key(fields: "code") {
      code: ID! name: String! address: String! openedOn: String! capacity: Int! floors: Int!
      coordinator: Worker
    }
    type Worker @key(fields: "id", resolvable: false) { id: ID! }`,
  visits: `
    type Centre @key(fields: "code") { code: ID! visits(first: Int!): [Visit!] }
    type Visit @key(fields: "id") {
      id: ID! startedOn: String! endedOn: String! reason: String! notes: String! isUrgent: Boolean! minutes: Int!
      worker: Worker referredBy: Worker centre: Centre
    }
    type Worker @key(fields: "id") { id: ID! lastVisit: Visit }`,
  workers: `
    type Worker @key(fields: "id") {
      id: ID! name: String! email: String! post: String! office: Office
    }
    type Office @key(fields: "code") { code: ID! city: String! phone: String! }`,
  equipment: `
    type Centre @key(fields: "code") {
      code: ID! capacity: Int! @external floors: Int! @external
      lift: Boolean @requires(fields: "floors") crowding: Float @requires(fields: "capacity")
      equipment(first: Int!): [Equipment!]
    }
    type Equipment @key(fields: "id") { id: ID! label: String! boughtOn: String! keeper: Worker }
    type Worker @key(fields: "id", resolvable: false) { id: ID! }
    type Office @key(fields: "code") { code: ID! stock: Int extension: String }
    type Visit @key(fields: "id") { id: ID! usedEquipment: Equipment }`,
};

/** Composes four agencies whose entities refer to each other in many places. */
export function composeHeavyGraph(addressOf: (agency: string) => string): string {
  return compose(agencies, addressOf);
}

/** The scopes that everybody needs who asks the graph with rules for all it has. */
export const heavyScopes = ['visits:cases', 'equipment:lists'] as const;

const requirements: Readonly<Record<string, string>> = {
  visits: 'extend type Visit @requiresScopes(scopes: [["visits:cases"], ["visits:all"]])',
  workers: 'extend type Worker @authenticated extend type Office @authenticated',
  equipment: 'extend type Equipment @requiresScopes(scopes: [["equipment:lists"]])',
};

/** Composes the same four agencies, which say who may see all but the centres themselves. */
export function composeRuledGraph(addressOf: (agency: string) => string): string {
  const ruled: Record<string, string> = {};
  for (const [name, sdl] of Object.entries(agencies))
    ruled[name] = `${sdl}\n${requirements[name] ?? ''}`;
  return compose(ruled, addressOf, linkWithRules);
}

/** Composes agencies that each add one object to the same entity. */
export function composeWideGraph(count: number, addressOf: (agency: string) => string): string {
  const wide: Record<string, string> = { centres: agencies['centres'] ?? '' };
  for (let at = 0; at < count; at += 1) {
    wide[`agency-${at}`] = `
    type Centre @key(fields: "code") { code: ID! part${at}: Part${at} }
    type Part${at} { title: String! amount: Int! }`;
  }
  return compose(wide, addressOf);
}

function compose(
  sdls: Readonly<Record<string, string>>,
  addressOf: (agency: string) => string,
  header = link,
): string {
  const services = Object.entries(sdls).map(([name, sdl]) => ({
    name,
    typeDefs: parse(header + sdl),
    url: addressOf(name),
  }));
  const { supergraphSdl, errors = [] } = composeServices(services);
  if (supergraphSdl === undefined)
    throw new AggregateError(errors, 'Cannot compose the graph of the bench');
  return supergraphSdl;
}
