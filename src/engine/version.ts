/** Changes with anything that can alter a result: an ADR says why, the changelog says what. */
export const ENGINE_VERSION = '0.12.0';
