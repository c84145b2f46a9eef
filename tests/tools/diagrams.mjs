// Reads a list of diagrams of Mermaid, in JSON from the file that is named, has the real Mermaid draw each in Chromium
// as GitHub does (strict), and says which texts are to be read in it, and what else it made.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withBrowser } from './browser.mjs';

const mermaid = fileURLToPath(new URL('node_modules/mermaid/dist/mermaid.min.js', import.meta.url));

async function draw([number, text]) {
    try {
        const { svg } = await window.mermaid.render(`d${number}`, text);
        const holder = document.getElementById('holder');
        holder.innerHTML = svg;
        const texts = [...holder.querySelectorAll('text, .nodeLabel')].map(each => each.textContent.trim());
        return {
            kind: holder.querySelector('svg').getAttribute('aria-roledescription'),
            texts: texts.filter(each => each !== ''),
            strange: holder.querySelectorAll('a, script, img, iframe, foreignObject strong, foreignObject em').length,
        };
    } catch (error) {
        return { error: String(error) };
    }
}

const diagrams = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const results = await withBrowser(async browser => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    let dialogs = 0;
    page.on('dialog', dialog => { dialogs += 1; dialog.dismiss(); });
    await page.setContent('<!doctype html><html lang="nl"><title>x</title><div id="holder"></div></html>');
    await page.addScriptTag({ path: mermaid });
    await page.evaluate(() => window.mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' }));
    const found = [];
    for (const [number, text] of diagrams.entries()) found.push(await page.evaluate(draw, [number, text]));
    return found.map(each => ({ ...each, dialogs }));
});
process.stdout.write(JSON.stringify(results));
