/** A path of this site to go back to after signing in; anything else, such as another site's address, becomes `/my-learning`. */
export const returnAddress = (to: unknown): string =>
  typeof to === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(to) && !to.startsWith('/api/') ? to : '/my-learning';
