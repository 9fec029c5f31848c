const name = /(?:^|;\s*)(?:__Secure-)?next-auth\.session-token(?:\.\d)?=/;

/** Whether a Cookie header carries a session, whole or in numbered parts; it may still be a stale one. */
export const carriesSession = (cookie: string | undefined): boolean => cookie !== undefined && name.test(cookie);

/** Whether this path shows people with a session something else than visitors; next.config.mjs holds the same list as rewrites. */
export const hasTwin = (path: string): boolean => path === '/' || path === '/courses' || path.startsWith('/courses/');

/** Whether this path is the inside name of a twin, which isn't an address of its own. */
export const isTwin = (path: string): boolean => path === '/signed-in' || path.startsWith('/signed-in/');
