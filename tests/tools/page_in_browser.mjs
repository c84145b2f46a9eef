// Opens every page of a folder in a real Chromium, and prints what it saw as JSON: one object for each page, by its name.
//
//     node page_in_browser.mjs FOLDER [look]
//
// With `look` each page is also printed, and seen light and dark, broad and narrow, each time gone through by axe-core.
// A page in Dutch and the same one in English differ in words alone, so that of the four views each has two.
import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";

import {chromium} from "playwright-core";

const [folder, mode] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];
const views = {
    nl: [{scheme: "light", width: 1280, height: 900}, {scheme: "dark", width: 320, height: 640}],
    en: [{scheme: "dark", width: 1280, height: 900}, {scheme: "light", width: 320, height: 640}],
};

// What stands in the page, as the browser understood it.
function content() {
    const elements = {};
    const links = [];
    const handlers = [];
    for (const element of document.querySelectorAll("*")) {
        const name = element.localName;
        elements[name] = (elements[name] ?? 0) + 1;
        for (const attribute of element.attributes) {
            if (attribute.name.startsWith("on")) handlers.push(`${name} ${attribute.name}`);
            if (attribute.name === "href" || attribute.name === "src") links.push(attribute.value);
        }
    }
    const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((each) => Number(each.localName[1]));
    const ids = [...document.querySelectorAll("[id]")].map((each) => each.id);
    return {
        title: document.title,
        language: document.documentElement.lang,
        text: document.body.textContent,
        elements,
        links,
        handlers,
        levels,
        lost: links.filter((each) => each.startsWith("#") && !ids.includes(each.slice(1))),
        accent: getComputedStyle(document.documentElement).getPropertyValue("--accent").trim(),
        font: getComputedStyle(document.body).fontFamily,
    };
}

async function look(page, view) {
    await page.emulateMedia({media: "screen", colorScheme: view.scheme});
    await page.setViewportSize({width: view.width, height: view.height});
    const {violations} = await page.evaluate((only) => axe.run(document, {runOnly: only}), rules);
    const found = violations.flatMap(({id, nodes}) =>
        nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`));
    const sizes = await page.evaluate(() => ({
        needs: document.scrollingElement.scrollWidth,
        has: window.innerWidth,
        paper: getComputedStyle(document.documentElement).backgroundColor,
    }));
    return {...view, ...sizes, found};
}

// A text as it stands in a PDF.
function inPdf(text) {
    const units = [...Array(text.length).keys()].map((i) => text.charCodeAt(i).toString(16).padStart(4, "0"));
    return [`(${text.replace(/[\\()]/g, "\\$&")})`, `<FEFF${units.join("").toUpperCase()}>`];
}

// How a page comes out on paper. Title and core picture are to fit on A4, within the margins.
async function print(page, title) {
    const pdf = (await page.pdf({preferCSSPageSize: true, tagged: true, outline: true})).toString("latin1");
    await page.emulateMedia({media: "print"});
    const millimetre = 96 / 25.4;
    await page.setViewportSize({width: Math.round((210 - 36) * millimetre), height: 1000});
    const core = await page.evaluate(() => document.querySelector("#core")?.getBoundingClientRect().bottom ?? 0);
    const hidden = await page.evaluate(() =>
        [...document.querySelectorAll("table")].filter((each) => !each.checkVisibility()).length);
    return {
        tagged: pdf.includes("/StructTreeRoot") && /\/MarkInfo\s*<<[^>]*\/Marked true/.test(pdf),
        language: /\/Lang \(([^)]*)\)/.exec(pdf)?.[1] ?? "",
        titled: inPdf(title).some((each) => pdf.includes(`/Title ${each}`)),
        fits: core / millimetre <= 297 - 38,
        hidden_tables: hidden,
    };
}

async function visit(context, file) {
    const page = await context.newPage();
    const own = pathToFileURL(join(folder, file)).href;
    const seen = {requests: [], held: [], console: [], dialogs: []};
    page.on("request", (request) => request.url() === own || seen.requests.push(request.url()));
    // The browser tells of what the policy held back as well, which never left it.
    page.on("requestfailed", (request) => {
        if (request.failure()?.errorText !== "csp") return;
        seen.requests = seen.requests.filter((each) => each !== request.url());
        seen.held.push(request.url());
    });
    page.on("console", (message) => seen.console.push(message.text()));
    page.on("pageerror", (error) => seen.console.push(String(error)));
    page.on("dialog", (dialog) => {
        seen.dialogs.push(dialog.message());
        return dialog.dismiss();
    });
    await page.setViewportSize({width: 1280, height: 900});
    await page.goto(own, {waitUntil: "load"});
    Object.assign(seen, await page.evaluate(content));
    if (mode === "look") {
        seen.paper = await print(page, seen.title);
        // What is folded is looked at as well.
        await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
        await page.evaluate(axe);
        seen.views = [];
        for (const view of views[seen.language]) seen.views.push(await look(page, view));
    }
    await page.close();
    return seen;
}

const profile = mkdtempSync(join(tmpdir(), "regie-chromium-"));
try {
    const context = await chromium.launchPersistentContext(profile, {
        executablePath: "/usr/bin/chromium",
        headless: true,
        args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync"],
    });
    const files = readdirSync(folder).filter((name) => name.endsWith(".html")).sort();
    const pages = {};
    for (const file of files) pages[file] = await visit(context, file);
    await context.close();
    process.stdout.write(JSON.stringify(pages));
} finally {
    rmSync(profile, {recursive: true, force: true});
}
