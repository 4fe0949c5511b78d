import type { Metadata } from "next";
import { Drawing } from "../../parts/drawing.tsx";
import { guideVisit } from "../guide-visit.ts";
import { OwnSections } from "../parts/own-sections.tsx";
import "./icons.css";
import { iconsOf } from "./icons-of.ts";

export const metadata: Metadata = {
  title: "Icons",
  description: "The signs of our promises, and the device that pages bear.",
};

/** The icons, each with the words that always stand beside it, and the graphic device. */
export default async function IconsPage() {
  const visit = await guideVisit("/brand/icons");
  const { brand } = visit;
  return (
    <div className="guide-page">
      <header className="guide-page-head">
        <h1>Icons</h1>
        <p className="lead">
          Each of our promises has one icon and one colour. The icon never
          stands without its words: not everybody knows it, and not everybody
          sees the colour.
        </p>
      </header>
      <section className="guide-part" aria-labelledby="promises">
        <h2 id="promises">Our promises</h2>
        <ul className="icons">
          {iconsOf(brand).map(({ art, fileName, label, swatch }) => (
            <li key={fileName}>
              <div className="icon-ground" data-swatch={swatch}>
                <Drawing art={art} />
              </div>
              <h3>{label}</h3>
              <p className="small screen-only">
                <a href={`/brand/icons/files/${fileName}`} download>
                  SVG
                  <span className="seen-by-readers"> of {label}</span>
                </a>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <OwnSections guide={visit} keys={["icons"]} />
      <section className="guide-part" aria-labelledby="device">
        <h2 id="device">The device</h2>
        <p>
          This shape makes a page ours before it is read. Templates place it; it
          is never a frame for the logo.
        </p>
        <div className="device">
          <Drawing art={brand.pattern} alt="The graphic device" />
        </div>
      </section>
    </div>
  );
}
