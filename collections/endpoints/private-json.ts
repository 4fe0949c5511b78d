/** An answer for the one who asked, which nothing on the way may keep. */
export const privateJson = (body: unknown, status = 200): Response =>
  Response.json(body, {
    status,
    headers: { "cache-control": "private, no-store" },
  });
