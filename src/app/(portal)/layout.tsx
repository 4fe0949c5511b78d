import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { readLook } from "./look/read-look.ts";
import "./portal.css";
import { visit } from "./visit.ts";

/** Pages are drawn for who asks: none is made beforehand. */
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { payload } = await visit();
  const look = await readLook(payload);
  const of = look?.brand.name ?? "Livery";
  return {
    title: { template: `%s · ${of} toolkits`, default: `${of} toolkits` },
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light",
};

/** The frame of every page of ours. */
export default async function PortalLayout({
  children,
}: {
  readonly children: ReactNode;
}) {
  const { payload } = await visit();
  const look = await readLook(payload);
  return (
    <html lang="en-GB" dir="ltr">
      <head>
        <link rel="icon" type="image/png" href="/identity/icon" />
        <link rel="manifest" href="/identity/manifest.webmanifest" />
        {look?.first.map((address) => (
          <link
            key={address}
            rel="preload"
            as="font"
            type="font/woff2"
            href={address}
            crossOrigin="anonymous"
          />
        ))}
        {look && (
          <link rel="stylesheet" href={`/identity/${look.digest}/look.css`} />
        )}
      </head>
      <body>
        <a className="skip-link" href="#content">
          Skip to the content
        </a>
        {children}
      </body>
    </html>
  );
}
