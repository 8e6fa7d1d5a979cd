/**
 * The only place that imports zod's builder. A content security policy forbids code made at run time, so the library is
 * told to work without it before any schema exists; every schema file takes `z` from here.
 */
import { config, z } from 'zod';

config({ jitless: true });

export { z };
