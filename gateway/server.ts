import { runServer } from '../subgraphs/_kit/wire/run-server.ts';
import { readConfig, usage } from './config.ts';
import { createGateway } from './create-gateway.ts';

await runServer(async () => {
  const config = readConfig();
  if (config === 'help') {
    console.log(usage);
    process.exit(0);
  }
  const gateway = await createGateway(config);
  console.log(`Gateway ready at ${gateway.url}/graphql, explorer at ${gateway.url}/graphiql`);
  console.log('No identity is configured: everyone is served the same, anonymously');
  return gateway;
});
