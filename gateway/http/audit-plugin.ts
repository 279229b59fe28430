import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';

import { askedName } from '../access/audit/asked-names.ts';
import type { GatewayAudit } from '../access/audit/open-gateway-audit.ts';
import { GatewayContext } from '../supergraph/request/gateway-context.ts';

const withheld = 'UNAUTHORIZED_FIELD_OR_TYPE';

/** Notes in the gateway's audit which fields were withheld from whom, by the schema's names: of what she wrote, nothing. */
export function auditPlugin({ note }: GatewayAudit): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response, document, operationName, contextValue }) => {
          const { body } = response;
          if (body.kind !== 'single' || !document || !(contextValue instanceof GatewayContext))
            return Promise.resolve();
          const refused = (body.singleResult.errors ?? []).filter(isWithheld);
          if (refused.length === 0) return Promise.resolve();
          const names = refused.flatMap(
            ({ path = [] }) => askedName(document, operationName, path) ?? [],
          );
          const fields = [...new Set(names)].sort();
          const { sub, agency, purpose } = contextValue.identity;
          note({ sub, agency, purpose, action: 'REFUSAL', recordType: withheld, fields });
          return Promise.resolve();
        },
      }),
  };
}

function isWithheld({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.['code'] === withheld;
}
