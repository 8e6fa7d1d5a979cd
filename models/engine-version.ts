/** Version of the equations. It moves with the package's version, and a fingerprint says so when it does. */
export const ENGINE_VERSION = '0.1.0';
