import type { Brand } from "#brand";

interface ColophonProps {
  readonly brand: Brand | undefined;
  /** What stands beneath the name. */
  readonly says?: string;
}

const ofToolkits =
  "Words and photographs here are approved for use. Whatever you change is checked before it is made.";

/** The foot of every page: whose toolkits these are. */
export function Colophon({ brand, says = ofToolkits }: ColophonProps) {
  return (
    <footer className="colophon">
      <span className="waterline" aria-hidden="true" />
      <p>
        <strong>{brand?.name ?? "Livery"}</strong>
        {brand && <span> {brand.strapline}</span>}
      </p>
      <p className="quiet">{says}</p>
    </footer>
  );
}
