/** Set by the server in front of Next when a request carries a session; it removes it from what comes from outside. */
const signedIn = [{ type: 'header', key: 'x-player-signed-in' }];

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // The server in front makes the ETags of what may be kept; what Next renders may not.
  generateEtags: false,
  reactStrictMode: true,
  // The optimiser is a large surface for what few pictures need.
  images: { unoptimized: true },
  // `npm test` type-checks the whole project once; a start needn't do it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['better-sqlite3', 'pg'],
  allowedDevOrigins: ['127.0.0.1', 'localhost'],
  // The title stands in the head for everyone rather than coming after the page, where only JavaScript would move it.
  htmlLimitedBots: /./,
  // Development logs each request with its query otherwise, which may hold personal data.
  logging: { incomingRequests: false },
  // Visitors get prerendered pages; people with a session get the dynamic twin at the same address.
  rewrites: async () => ({
    beforeFiles: [
      { source: '/', has: signedIn, destination: '/signed-in' },
      { source: '/courses/:path*', has: signedIn, destination: '/signed-in/courses/:path*' },
    ],
    afterFiles: [],
    fallback: [],
  }),
};
