/** Opens Payload when the server starts, so that migrations run before the first visitor comes. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { getPayload } = await import("payload");
  const { default: config } = await import("@payload-config");
  await getPayload({ config });
}
