/**
 * A refusal as a drawing that says the same: an address that answers drawings answers nothing else, so that the
 * type of its answers is known beforehand.
 */
export async function asDrawing(refusal: Response): Promise<Response> {
  // Words of ours alone, without anything of what was asked for.
  const { error } = (await refusal.json()) as { readonly error: string };
  const headers = new Headers(refusal.headers);
  headers.set("content-type", "image/svg+xml");
  headers.set("content-security-policy", "default-src 'none'; sandbox");
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 120" role="img"><title>${error}</title><text x="24" y="68" font-family="sans-serif" font-size="20">${error}</text></svg>`,
    { status: refusal.status, headers },
  );
}
