/** Answered at each request: an answer without a body cannot be built ahead. */
export const dynamic = "force-dynamic";

/** Browsers ask each site for an icon. No brand has drawn one yet, which is said without an error. */
export const GET = (): Response =>
  new Response(null, {
    status: 204,
    headers: { "cache-control": "public, max-age=86400" },
  });
