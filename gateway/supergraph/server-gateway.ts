import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';

/** What Apollo Server wants of a gateway: its schema, whenever that changes, and one function that executes. */
export type ServerGateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];

/** Executes one request that Apollo Server has parsed and validated. */
export type Executor = NonNullable<Awaited<ReturnType<ServerGateway['load']>>['executor']>;

/** A parsed and validated request. */
export type IncomingRequest = Parameters<Executor>[0];
