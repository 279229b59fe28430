/** What tokens of the local issuer say in `iss`: no address, so that no provider can have the same. */
export const localIssuer = 'concierto:local-issuer';

/** What they say in `aud`. */
export const localAudience = 'concierto:local-gateway';
