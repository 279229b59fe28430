import { GatewayContext } from '../../supergraph/request/gateway-context.ts';
import type { Admitted } from './admission.ts';

type ClientRequest = NonNullable<ConstructorParameters<typeof GatewayContext>[0]>;

/** The context of a request that keeps all limits. */
export class AdmittedContext extends GatewayContext {
  readonly admitted: Admitted;
  /** Whether errors may tell of the schema to her who asks. */
  readonly seesSchema: boolean;

  constructor(request: ClientRequest, admitted: Admitted, seesSchema: boolean) {
    super(request);
    this.admitted = admitted;
    this.seesSchema = seesSchema;
  }
}
