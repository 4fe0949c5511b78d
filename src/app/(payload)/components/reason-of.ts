/** Why a request was refused, in the program's own words. */
export async function reasonOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined);
  const errors =
    typeof body === "object" && body !== null && "errors" in body
      ? body.errors
      : undefined;
  const [first]: unknown[] = Array.isArray(errors) ? errors : [];
  return typeof first === "object" && first !== null && "message" in first
    ? String(first.message)
    : "That did not work: try again";
}
