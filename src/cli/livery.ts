/**
 * The `livery` command. It reads words, calls the layers below, and answers in sentences or JSON;
 * it decides nothing about brands, outputs or documents.
 *
 * Libraries ask for the environment while they load, so it is set before anything else is.
 */
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? "production" });
await import("./run.ts");

export {};
