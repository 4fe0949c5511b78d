/** Opens Payload when the server starts, so that migrations run before the first visitor comes, and sends what waits. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { getPayload } = await import("payload");
  const { default: config } = await import("@payload-config");
  const payload = await getPayload({ config });
  const { startSender } = await import("#plugin/sender");
  startSender(payload);
}
