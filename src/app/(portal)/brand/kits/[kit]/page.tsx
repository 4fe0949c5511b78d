import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { documentWordsFor, hexOf, type Swatch } from "#brand";
import { countKitView } from "#collections";
import { kitSheet, type KitSheet, type OpenKit } from "#plugin/portal";
import { BrandLogo } from "../../../parts/brand-logo.tsx";
import { dayWords } from "../../../parts/words.ts";
import { signInAddress, visit } from "../../../visit.ts";
import { guideIfOpen } from "../../guide-visit.ts";
import "../../guidelines/guidelines.css";
import { KitFiles } from "../kit-files.tsx";
import { openKit } from "../kit-visit.ts";
import "../kits.css";

interface Asked {
  readonly params: Promise<{ readonly kit: string }>;
}

/** The kit for whoever may open it. Others sign in first; whoever has, and may not, is told nothing. */
async function kitOf(params: Asked["params"]): Promise<OpenKit> {
  const { kit } = await params;
  const open = await openKit(kit);
  if (open) return open;
  const { person } = await visit();
  if (person || !/^\d{1,15}$/.test(kit)) notFound();
  redirect(signInAddress(`/brand/kits/${kit}`));
}

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const { kit } = await kitOf(params);
  return { title: kit.title, robots: { index: false, follow: false } };
}

/** One job on one page: what is asked, by when, whom to ask, the rules that apply, and the files. Each look is counted. */
export default async function KitPage({ params }: Asked) {
  const open = await kitOf(params);
  const { actor, brand, kit, recipient, req } = open;
  const isFetchedAhead = (await headers()).has("next-router-prefetch");
  if (!isFetchedAhead) await countKitView({ kit, actor, req });
  const sheet = await kitSheet(open);
  return (
    <article className="guide-page kit-page">
      <header className="guide-page-head">
        {!(await guideIfOpen()) && (
          <BrandLogo brand={brand} layout="horizontal" colorway="color" />
        )}
        <p className="tag">Kit for {recipient}</p>
        <h1>{sheet.title}</h1>
        {sheet.brief && <p className="lead kit-words">{sheet.brief}</p>}
      </header>
      <div className="kit-terms">
        <Deadlines sheet={sheet} />
        <Contacts sheet={sheet} />
      </div>
      <KitFiles open={open} />
      <Ticket sheet={sheet} />
      <Colors swatches={sheet.swatches} />
      <Guidance sheet={sheet} />
      {sheet.notes && (
        <section className="guide-part" aria-labelledby="notes">
          <h2 id="notes">Also</h2>
          <p className="guide-text kit-words">{sheet.notes}</p>
        </section>
      )}
      <p className="quiet small">
        For this job alone. Rights are asked each time a file is fetched, and
        each look and each file is recorded.
      </p>
    </article>
  );
}

function Deadlines({ sheet: { deadlines } }: { readonly sheet: KitSheet }) {
  if (deadlines.length === 0) return null;
  return (
    <section aria-labelledby="days">
      <h2 id="days">Days</h2>
      <ol className="kit-days">
        {deadlines.map(({ on, what }) => (
          <li key={`${on} ${what}`}>
            <time dateTime={on}>{dayWords(on)}</time>
            <span>{what}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Contacts({
  sheet: { brandTeam, contacts },
}: {
  readonly sheet: KitSheet;
}) {
  if (contacts.length === 0 && !brandTeam) return null;
  return (
    <section aria-labelledby="people">
      <h2 id="people">Whom to ask</h2>
      <ul className="kit-people">
        {contacts.map(({ about, email, id, name, phone }) => (
          <li key={id ?? name}>
            <strong>{name}</strong>
            {about && <span className="quiet"> {about}</span>}
            {email && (
              <>
                <br />
                <a href={`mailto:${email}`}>{email}</a>
              </>
            )}
            {phone && (
              <>
                <br />
                <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a>
              </>
            )}
          </li>
        ))}
        {brandTeam && (
          <li>
            <strong>The brand</strong>
            <br />
            {brandTeam}
          </li>
        )}
      </ul>
    </section>
  );
}

function Ticket({ sheet: { job, ticket } }: { readonly sheet: KitSheet }) {
  if (ticket.length === 0) return null;
  return (
    <section className="guide-part" aria-labelledby="ticket">
      <h2 id="ticket">Ticket{job && ` ${job}`}</h2>
      <div className="kit-ticket">
        {ticket.map(({ head, rows, title }) => (
          <div className="guide-table" key={title}>
            <table>
              <caption>{title}</caption>
              {head.length > 0 && (
                <thead>
                  <tr>
                    {head.map((name) => (
                      <th key={name} scope="col">
                        {name}
                      </th>
                    ))}
                  </tr>
                </thead>
              )}
              <tbody>
                {rows.map(([first, ...rest]) => (
                  <tr key={`${first} ${rest.join(" ")}`}>
                    <th scope="row">{first}</th>
                    {rest.map((says, index) => (
                      <td key={`${index} ${says}`}>{says}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      </div>
    </section>
  );
}

const inks = (values: readonly number[]): string => values.join(" / ");

function Colors({ swatches }: { readonly swatches: readonly Swatch[] }) {
  if (swatches.length === 0) return null;
  return (
    <section className="guide-part" aria-labelledby="colours">
      <h2 id="colours">Colours of this job</h2>
      <ul className="kit-colors">
        {swatches.map(
          ({ cmykCoated, cmykUncoated, name, spot, srgb, title }) => (
            <li key={name}>
              <span
                className="kit-color"
                data-swatch={name}
                aria-hidden="true"
              />
              <h3>{title}</h3>
              <dl>
                <dt>HEX</dt>
                <dd>{hexOf(srgb).toUpperCase()}</dd>
                <dt>RGB</dt>
                <dd>{inks(srgb)}</dd>
                <dt>CMYK coated</dt>
                <dd>{inks(cmykCoated)}</dd>
                <dt>CMYK uncoated</dt>
                <dd>{inks(cmykUncoated)}</dd>
                {spot && (
                  <>
                    <dt>Spot</dt>
                    <dd>{spot}</dd>
                  </>
                )}
              </dl>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

function Guidance({ sheet: { sections } }: { readonly sheet: KitSheet }) {
  const words = documentWordsFor("en");
  if (sections.length === 0 || !words) return null;
  return (
    <section className="guide-part" aria-labelledby="guidance">
      <h2 id="guidance">What this job must follow</h2>
      {sections.map(({ key, rules, summary, title, version }) => (
        <section key={key} className="kit-section" aria-labelledby={`s-${key}`}>
          <h3 id={`s-${key}`}>{title}</h3>
          <p>{summary}</p>
          {rules.length > 0 && (
            <ol className="rules">
              {rules.map(({ id, severity, statement, threshold }) => (
                <li key={id} data-severity={severity}>
                  <p className="rule-says">{statement}</p>
                  {threshold && <p className="rule-measure">{threshold}</p>}
                  <p className="quiet small">{words.severities[severity]}</p>
                </li>
              ))}
            </ol>
          )}
          <p className="quiet small">Version {version}</p>
        </section>
      ))}
    </section>
  );
}
