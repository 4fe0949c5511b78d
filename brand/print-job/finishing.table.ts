/** How a sheet is finished, as data: codes with what people read. Source: trade practice, unverified. */

/** Ways to fold. */
export const folds = {
  none: "Not folded",
  half: "Half",
  roll: "Roll (C)",
  z: "Z (concertina)",
  gate: "Gate",
  "double-gate": "Double gate",
  cross: "Cross",
  french: "French",
  map: "Map",
  parallel: "Parallel",
  tent: "Tent",
} as const;

/** Ways to bind. */
export const bindings = {
  none: "Not bound",
  "saddle-stitch": "Saddle stitch",
  "loop-stitch": "Loop stitch",
  pur: "Perfect, PUR",
  sewn: "Sewn",
  wiro: "Wiro",
  pad: "Pad",
  staple: "Staple in the corner",
} as const;

/** Films over the print. */
export const laminates = {
  none: "None",
  gloss: "Gloss",
  matt: "Matt",
  "soft-touch": "Soft touch",
  "anti-scuff": "Anti-scuff",
} as const;

/** Coats over the print. */
export const coatings = {
  none: "None",
  seal: "Seal",
  "gloss-varnish": "Gloss varnish",
  "spot-uv": "Spot UV",
  "machine-varnish": "Machine varnish",
} as const;

/** Whatever else is done. */
export const finishes = {
  "die-cut": "Die cut",
  drill: "Drilled",
  perforate: "Perforated",
  number: "Numbered",
  "round-corner": "Round corners",
  foil: "Foil",
  emboss: "Embossed",
  eyelets: "Eyelets",
  hem: "Hemmed",
  "pole-pocket": "Pole pockets",
  velcro: "Velcro",
  stand: "Stand",
} as const;

/** How copies are packed. */
export const packings = {
  loose: "Loose",
  "shrink-wrapped": "Shrink-wrapped",
  banded: "Banded",
  boxed: "Boxed",
  pallet: "On pallets",
  kitted: "Kitted",
  polywrap: "Polywrapped",
  paperwrap: "Paper wrapped",
} as const;

/** Proofs that are looked at before printing. */
export const proofs = {
  none: "None",
  pdf: "PDF",
  hard: "Digital hard copy",
  wet: "Wet proof",
} as const;
