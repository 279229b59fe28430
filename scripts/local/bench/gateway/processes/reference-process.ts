import { readFileSync } from 'node:fs';

import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

// Nothing is set that does not have to be.
const [, , file = '', port = ''] = process.argv;
const gateway = new ApolloGateway({ supergraphSdl: readFileSync(file, 'utf8') });
const server = new ApolloServer({ gateway, nodeEnv: 'production' });
await startStandaloneServer(server, { listen: { port: Number(port), host: '127.0.0.1' } });
process.on('disconnect', () => process.exit(0));
