/** What a policy needs to know about the place it is for. */
export type Site = {
  /** Served by `npm run dev`: its tools evaluate code and write inline styles. */
  dev: boolean;
  /** The public address is https, so browsers may be told to insist on it. */
  https: boolean;
  /** Origin of the OpenID provider that a sign-in form is redirected to. */
  providerOrigin?: string;
};

/** How a page's inline scripts are recognised: by one nonce a response, or by the sha256 (base64) of each. */
export type Scripts = { nonce?: string; hashes?: readonly string[] };

/**
 * The Content-Security-Policy of one response.
 * @see https://www.w3.org/TR/CSP3/
 */
export const contentSecurityPolicy = (site: Site, scripts: Scripts): string => {
  const allowed = [
    "'self'",
    ...(scripts.nonce ? [`'nonce-${scripts.nonce}'`] : []),
    ...(scripts.hashes ?? []).map((hash) => `'sha256-${hash}'`),
    ...(site.dev ? ["'unsafe-eval'"] : []),
  ];
  return [
    "default-src 'self'",
    `script-src ${allowed.join(' ')}`,
    `style-src 'self'${site.dev ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    `connect-src 'self'${site.dev ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    // Chromium applies form-action to redirects after a form as well, so signing in elsewhere needs the provider named here.
    `form-action 'self'${site.providerOrigin ? ` ${site.providerOrigin}` : ''}`,
    "frame-ancestors 'none'",
  ].join('; ');
};

/** The headers that every response carries besides its Content-Security-Policy; a handler may set its own value instead. */
export const fixedHeaders = (site: Site): Readonly<Record<string, string>> => ({
  'x-content-type-options': 'nosniff',
  // Not 'no-referrer': browsers would then send 'Origin: null' with our own forms.
  'referrer-policy': 'same-origin',
  'permissions-policy': 'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  ...(site.https && { 'strict-transport-security': 'max-age=31536000' }),
});
