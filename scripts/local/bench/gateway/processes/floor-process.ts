import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

// What HTTP alone costs: reads the request, and answers with the bytes that a gateway would.
const [, , file = '', port = ''] = process.argv;
const answer = readFileSync(file);
const headers = { 'content-type': 'application/json', 'content-length': answer.length };
createServer((request, response) => {
  request.on('end', () => response.writeHead(200, headers).end(answer)).resume();
}).listen(Number(port), '127.0.0.1');
process.on('disconnect', () => process.exit(0));
