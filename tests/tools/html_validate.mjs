// Holds every page of a folder against html-validate, and prints what it found, a line each; last how many it read.
//
//     node html_validate.mjs FOLDER
import {readdirSync} from "node:fs";
import {join} from "node:path";

import {FileSystemConfigLoader, HtmlValidate} from "html-validate";

const folder = process.argv[2];
const validator = new HtmlValidate(new FileSystemConfigLoader({
    root: true,
    extends: ["html-validate:recommended", "html-validate:a11y", "html-validate:document"],
}));
const files = readdirSync(folder).filter((name) => name.endsWith(".html")).sort();
for (const file of files) {
    const report = await validator.validateFile(join(folder, file));
    for (const {messages} of report.results)
        for (const {line, column, message, ruleId} of messages)
            console.log(`${file}:${line}:${column}: ${message} [${ruleId}]`);
}
console.log(`${files.length} pages`);
