// Reads a JUnit file with another program's reader, and writes what that makes of it as JSON.
import { readFileSync } from "node:fs";
import { parse } from "junit2json";

console.log(JSON.stringify(await parse(readFileSync(process.argv[2], "utf8"))));
