import type { Metadata } from "next";
import { ownKits } from "#plugin/portal";
import { signedIn } from "../../visit.ts";
import { OwnKits } from "./own-kits.tsx";

export const metadata: Metadata = {
  title: "Your kits",
  robots: { index: false, follow: false },
};

/** The kits of whoever has signed in. A kit behind a link is opened by its link alone. */
export default async function KitsPage() {
  const { payload, person } = await signedIn("/brand/kits");
  const kits = await ownKits(payload, person);
  return (
    <div className="guide-page">
      <header className="guide-page-head">
        <h1>Your kits</h1>
        <p className="lead">
          Each holds what you need for one job: the rules that apply, the files,
          the ticket, the days and whom to ask.
        </p>
      </header>
      {kits.length > 0 ? (
        <OwnKits kits={kits} />
      ) : (
        <p className="note">
          There is no kit for you at the moment. Somebody of the brand team
          makes one when a job is yours.
        </p>
      )}
    </div>
  );
}
