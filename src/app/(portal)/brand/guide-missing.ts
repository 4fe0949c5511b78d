/** What is answered where a file of the guide has another name, or none. */
export const guideMissing = (what: string): Response =>
  Response.json(
    { error: `Cannot find ${what}: follow a link of the brand guide` },
    {
      status: 404,
      headers: {
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    },
  );
