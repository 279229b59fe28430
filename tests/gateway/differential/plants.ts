import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { Kind, buildSchema, parse, print, printSchema, visit } from 'graphql';

import type { AgencyAnswer } from '../../../gateway/agencies/agency.ts';
import type { Json, JsonObject } from '../../../gateway/agencies/json.ts';
import { isJsonObject } from '../../../gateway/agencies/json.ts';
import type { Heard } from '../../../gateway/execution/calls/request-calls.ts';
import type { Plant } from '../../support/federation/our-executor.ts';

/** Mistakes that an executor could make; operations at random find each of them. */
export const plants: Readonly<Record<string, Plant>> = {
  'an entity is not merged': {
    ask:
      (ask) =>
      async (...said) =>
        withoutLast(await ask(...said)),
  },
  'two entities are mixed up': hearing((heard) => {
    const [first = 0, second = 0, ...rest] = heard.entityOf;
    return { ...heard, entityOf: heard.entityOf.length > 1 ? [second, first, ...rest] : [first] };
  }),
  'an index of a list is one too high': hearing((heard) => ({
    ...heard,
    entityOf: heard.entityOf.map((at) => at + 1),
  })),
  'an alias is lost': { plan: eachFetch((operation) => withoutAlias(operation)) },
  'conditions are taken for their opposites': {
    compiled: (operation) => ({
      ...operation,
      shapeOf: (conditions) => operation.shapeOf(opposites(conditions)),
    }),
  },
  'null does not go up': {
    facts: (facts) => ({ ...facts, apiSchema: allNullable(facts.apiSchema) }),
  },
  'the same is said twice': {
    calls: (_calls, send) => ({
      ask: async (question, representations = []) => {
        const list = [...representations, ...representations];
        const { queryText: body, ...say } = question;
        const variables =
          list.length > 0 ? { ...say.variables, representations: list } : say.variables;
        const answer = await send({ ...say, variables, body });
        return { answer, isFirst: true, entityOf: representations.map((_each, at) => at) };
      },
    }),
  },
  'the path of an error is lost': {
    ask:
      (ask) =>
      async (...said) => {
        const { errors, ...answer } = await ask(...said);
        return errors ? { ...answer, errors: errors.map(({ message }) => ({ message })) } : answer;
      },
  },
  'an error stands at the first of its places only': hearing((heard) => ({
    ...heard,
    entityOf: heard.entityOf.map((at, place) => (heard.answer.errors && place > 0 ? -1 : at)),
  })),
  'two places share an object that changes': {
    ask:
      (ask) =>
      async (...said) => {
        const answer = await ask(...said);
        return { ...answer, data: shared(answer.data ?? null) as JsonObject | null };
      },
  },
  'type conditions never hold': {
    facts: (facts) => ({ ...facts, apiSchema: withoutSubTypes(facts.apiSchema) }),
  },
  'a sequence does not wait': {
    plan: ({ node, ...plan }) => ({ ...plan, ...(node && { node: hasty(node) }) }),
  },
};

function hearing(change: (heard: Heard) => Heard): Plant {
  return {
    calls: (calls) => ({ ask: async (...asked) => change(await calls.ask(...asked)) }),
  };
}

function opposites(conditions: Readonly<Record<string, unknown>>) {
  const entries = Object.entries(conditions).map(([name, value]) => [
    name,
    typeof value === 'boolean' ? !value : value,
  ]);
  return Object.fromEntries(entries) as Readonly<Record<string, unknown>>;
}

function withoutLast(answer: AgencyAnswer): AgencyAnswer {
  const entities = answer.data?.['_entities'];
  if (!Array.isArray(entities) || entities.length < 2) return answer;
  return { ...answer, data: { _entities: [...(entities as readonly Json[]).slice(0, -1), null] } };
}

function eachFetch(change: (operation: string) => string) {
  const changed = <T>(node: T): T => {
    if (Array.isArray(node)) return node.map(changed) as T;
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node).map(([key, value]) => [
      key,
      key === 'operation' ? change(String(value)) : changed(value as unknown),
    ]);
    return Object.fromEntries(entries) as T;
  };
  return (plan: QueryPlan): QueryPlan => changed(plan);
}

function withoutAlias(operation: string): string {
  const document = visit(parse(operation), {
    Field: ({ alias, ...field }) => (alias ? field : undefined),
  });
  return print(document);
}

function allNullable(schema: GraphQLSchema): GraphQLSchema {
  const nullable = visit(parse(printSchema(schema)), {
    FieldDefinition: (field) =>
      field.type.kind === Kind.NON_NULL_TYPE ? { ...field, type: field.type.type } : undefined,
  });
  return buildSchema(print(nullable));
}

// A list that maps to itself is never copied, and what is in it stands in every place.
class Shared extends Array<unknown> {
  override map<T>(): T[] {
    return this as unknown as T[];
  }
}

function shared(value: Json | undefined): unknown {
  if (Array.isArray(value))
    return Shared.from((value as readonly Json[]).map((item) => shared(item)));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shared(each)]));
}

function withoutSubTypes(schema: GraphQLSchema): GraphQLSchema {
  return Object.assign(Object.create(schema) as GraphQLSchema, { isSubType: () => false });
}

function hasty(node: PlanNode | NonNullable<QueryPlan['node']>): NonNullable<QueryPlan['node']> {
  return node.kind === 'Sequence' ? { ...node, kind: 'Parallel' } : node;
}
