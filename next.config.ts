import { withPayload } from "@payloadcms/next/withPayload";
import type { NextConfig } from "next";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(fileURLToPath(import.meta.url));

const config: NextConfig = {
  turbopack: { root },
  outputFileTracingRoot: root,
  poweredByHeader: false,
  // It looks for its WebAssembly beside itself.
  serverExternalPackages: ["harfbuzzjs"],
  // `npm run check` looks at types; a first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Building takes as many processes as there are cores, each with a copy of Payload.
  experimental: { cpus: 2 },
};

const served = withPayload(config, { devBundleServerPackages: false });

/**
 * Answers of routes that always have this type, whether they give or refuse. Next sets what a route says as a list,
 * which its compression takes for nothing that can be compressed, so what is worth compressing is said here.
 */
const textAnswers = {
  "/identity/:digest/look.css": "text/css; charset=utf-8",
  "/brand/:name(rules|search).json": "application/json",
  "/brand/exhibits/:name": "image/svg+xml",
  "/brand/formats/:code/drawing/:page": "image/svg+xml",
  "/brand/icons/files/:name": "image/svg+xml",
  "/brand/logo/files/:name(.*\\.svg)": "image/svg+xml",
  "/brand/typography/specimens/:language": "image/svg+xml",
};

/**
 * Payload asks each browser for its colour scheme before the first page. Its admin alone has two; everywhere else
 * that would begin a first visit twice.
 */
const headers = async () => [
  ...((await served.headers?.()) ?? []).map((rule) => ({
    ...rule,
    source: rule.source === "/:path*" ? "/admin/:path*" : rule.source,
  })),
  ...Object.entries(textAnswers).map(([source, value]) => ({
    source,
    headers: [{ key: "content-type", value }],
  })),
];

export default { ...served, headers };
