/** The product's name, above the login. */
export const Logo = () => <span className="livery-logo">Livery</span>;

/** A small mark for the breadcrumbs: an L as a folded sheet. */
export const Icon = () => (
  <svg
    viewBox="0 0 20 20"
    width="20"
    height="20"
    role="img"
    aria-label="Livery"
  >
    <path d="M3 2h5v11h9v5H3z" fill="var(--livery-ink)" />
    <path d="M10 2h7v9h-7z" fill="var(--livery-ink)" opacity="0.35" />
  </svg>
);
