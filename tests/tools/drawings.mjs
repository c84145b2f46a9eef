// Reads a list of SVG elements, in JSON from the file that is named, and says of each what Chromium makes of it: on a
// page of 320 and one of 1200 pixels.
import { readFileSync } from 'node:fs';
import { withBrowser } from './browser.mjs';

function look(markup) {
    const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml');
    const holder = document.getElementById('holder');
    holder.innerHTML = markup;
    const svg = holder.querySelector('svg');
    const box = svg.viewBox.baseVal;
    const inverse = svg.getScreenCTM().inverse();
    const outside = [];
    let smallest = Infinity;
    for (const text of svg.querySelectorAll('text')) {
        // Where it is seen, so with its turns: getBBox would say where it was before these.
        const seen = text.getBoundingClientRect();
        const from = new DOMPoint(seen.left, seen.top).matrixTransform(inverse);
        const to = new DOMPoint(seen.right, seen.bottom).matrixTransform(inverse);
        const slack = 1;
        if (from.x < -slack || from.y < -slack || to.x > box.width + slack || to.y > box.height + slack)
            outside.push(`${text.textContent}: ${from.x} ${from.y} ${to.x} ${to.y} of ${box.width} ${box.height}`);
        smallest = Math.min(smallest, parseFloat(text.getAttribute('font-size')));
    }
    const all = [...svg.querySelectorAll('*')];
    return {
        wellFormed: parsed.querySelector('parsererror') === null,
        name: svg.getAttribute('aria-labelledby').split(' ').map(id => document.getElementById(id).textContent),
        elements: [...new Set(all.map(each => each.localName))].sort(),
        attributes: [...new Set([svg, ...all].flatMap(each => each.getAttributeNames()))].sort(),
        outsideOfSvg: [...holder.children].length - 1 + holder.textContent.replace(svg.textContent, '').trim().length,
        pageWidth: document.scrollingElement.scrollWidth,
        width: box.width,
        outside,
        smallest,
    };
}

const drawings = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const results = await withBrowser(async browser => {
    const found = [];
    for (const width of [320, 1200]) {
        const page = await browser.newPage({ viewport: { width, height: 800 } });
        await page.setContent('<!doctype html><html lang="nl"><title>x</title><div id="holder"></div></html>');
        for (const markup of drawings) found.push({ at: width, ...(await page.evaluate(look, markup)) });
        await page.close();
    }
    return found;
});
process.stdout.write(JSON.stringify(results));
