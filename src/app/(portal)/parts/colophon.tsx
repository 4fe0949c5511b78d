import type { Brand } from "#brand";

/** The foot of every page: whose toolkits these are. */
export function Colophon({ brand }: { readonly brand: Brand | undefined }) {
  return (
    <footer className="colophon">
      <span className="waterline" aria-hidden="true" />
      <p>
        <strong>{brand?.name ?? "Livery"}</strong>
        {brand && <span> {brand.strapline}</span>}
      </p>
      <p className="quiet">
        Words and photographs here are approved for use. Whatever you change is
        checked before it is made.
      </p>
    </footer>
  );
}
