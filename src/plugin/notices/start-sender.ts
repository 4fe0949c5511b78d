import type { Payload } from "payload";
import { readSwitch } from "../sign-in/sign-in-settings.ts";
import { defaultHome } from "../home.ts";
import { readMailSettings, transportOf } from "./mail-settings.ts";
import { Sender } from "./sender.ts";

/** Between two beats. Milliseconds. */
const interval = 3000;

/** Sends for as long as the server runs, unless `LIVERY_SENDER` is off because `livery send` does it. Gives the way to end it. */
export function startSender(payload: Payload): () => Promise<void> {
  if (!readSwitch("LIVERY_SENDER", true)) return () => Promise.resolve();
  const settings = readMailSettings(defaultHome());
  const transport = transportOf(settings);
  const sender = new Sender(payload, { transport, site: settings.site });
  let isEnded = false;
  let beating: Promise<void> = Promise.resolve();
  const beat = async (): Promise<void> => {
    try {
      const begun = await sender.beat();
      void begun?.mails.catch(complain);
      void begun?.deliveries.catch(complain);
    } catch (err) {
      complain(err);
    }
    if (!isEnded) later();
  };
  const complain = (err: unknown): void =>
    payload.logger.error({ msg: "Sending what waits failed", err });
  const later = (): void =>
    void setTimeout(() => {
      beating = beat();
    }, interval).unref();
  payload.logger.info(`Mails go to ${transport.name}`);
  later();
  return async () => {
    isEnded = true;
    await beating;
    await sender.end();
  };
}
