/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 *
 * What a report does beyond being read. All words stand in the page; nothing is fetched, nothing is kept.
 */
(() => {
  "use strict";

  /** The lines of all flows: the item of the list, the groups of figures, the sentences that mention it. */
  const lines = new Map();

  function readLines() {
    for (const item of document.querySelectorAll(".flow > li[id]")) {
      const ids = (item.dataset.figures || "").split(" ");
      const drawn = ids.map((id) => document.getElementById(id)).filter((group) => group !== null);
      const line = { item, drawn, said: [] };
      lines.set(item.id, line);
      item.dataset.line = item.id;
      for (const group of drawn) {
        group.dataset.line = item.id;
        group.classList.add("line");
      }
    }
    for (const mention of document.querySelectorAll("a.mention")) {
      const line = lines.get(decodeURIComponent(mention.hash.slice(1)));
      if (line) {
        mention.dataset.line = line.item.id;
        line.said.push(mention, mention.closest(".said"));
      }
    }
  }

  function lineAt(target) {
    const part = target.closest("[data-line]");
    return part ? lines.get(part.dataset.line) : undefined;
  }

  /* Lights up what belongs together, for the pointer and for the keyboard. */

  let lit;

  function light(line) {
    if (line === lit) {
      return;
    }
    mark(lit, "lit", false);
    mark(line, "lit", true);
    lit = line;
  }

  function mark(line, name, on) {
    if (line) {
      for (const part of [line.item, ...line.drawn, ...line.said]) {
        part.classList.toggle(name, on);
      }
    }
  }

  function listen() {
    document.addEventListener("pointerover", (event) => light(lineAt(event.target)));
    document.addEventListener("pointerleave", () => light(undefined));
    document.addEventListener("focusin", (event) => light(lineAt(event.target)));
    document.addEventListener("focusout", () => light(undefined));
  }

  /* The walk: one line of a figure after the other stands out, those behind it stay to be seen, the rest is dim. */

  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

  function walk(bar) {
    const figure = bar.closest("figure");
    const stops = [...lines.values()].filter((line) => line.drawn.some((group) => figure.contains(group)));
    const [begin, previous, next, end] = ["begin", "previous", "next", "end"].map((name) => bar.querySelector("." + name));
    const now = bar.querySelector(".now");
    let at = -1;

    function go(to) {
      at = Math.max(-1, Math.min(to, stops.length - 1));
      const walks = at >= 0;
      figure.classList.toggle("walked", walks);
      begin.hidden = walks;
      previous.hidden = next.hidden = end.hidden = now.hidden = !walks;
      previous.setAttribute("aria-disabled", String(at <= 0));
      next.setAttribute("aria-disabled", String(at === stops.length - 1));
      stops.forEach((line, index) => {
        for (const group of line.drawn.filter((drawn) => figure.contains(drawn))) {
          group.classList.toggle("past", walks && index < at);
          group.classList.toggle("current", index === at);
        }
      });
      now.textContent = walks ? `${at + 1}/${stops.length} ${told(stops[at].item)}` : "";
      if (walks) {
        const group = stops[at].drawn.find((drawn) => figure.contains(drawn));
        group.scrollIntoView({ block: "nearest", inline: "center", behavior: calm.matches ? "auto" : "smooth" });
      }
    }

    function told(item) {
      return [".number", ".time", ".sentence"].map((part) => item.querySelector(part))
        .filter((part) => part !== null).map((part) => part.textContent).join(" ");
    }

    function focus(button) {
      button.focus({ preventScroll: true });
    }

    begin.addEventListener("click", () => {
      go(0);
      focus(next);
    });
    previous.addEventListener("click", () => go(Math.max(0, at - 1)));
    next.addEventListener("click", () => go(at + 1));
    end.addEventListener("click", () => {
      go(-1);
      focus(begin);
    });
    bar.addEventListener("keydown", (event) => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (by && at >= 0) {
        event.preventDefault();
        go(Math.max(0, at + by));
      } else if (event.key === "Escape" && at >= 0) {
        end.click();
      }
    });
    bar.hidden = stops.length === 0;
    go(-1);
  }

  /* The table of cases: narrowed by words, sorted within its categories. */

  function table(tools) {
    const sheet = tools.nextElementSibling;
    const rows = [...sheet.querySelectorAll("tbody tr:not(.group)")];
    const groups = [...sheet.tBodies].map((body) => ({
      body, head: body.querySelector(".group"), rows: [...body.querySelectorAll("tr:not(.group)")],
    }));
    addFilter(tools, rows, groups);
    addSorting(sheet, groups);
    tools.hidden = rows.length < 2;
  }

  function addFilter(tools, rows, groups) {
    const input = tools.querySelector("input");
    const output = tools.querySelector("output");
    input.addEventListener("input", () => {
      const wanted = folded(input.value).split(/\s+/).filter((word) => word !== "");
      for (const group of groups) {
        const head = group.head ? group.head.textContent : "";
        for (const row of group.rows) {
          const text = folded(head + " " + row.textContent);
          row.hidden = !wanted.every((word) => text.includes(word));
        }
        group.body.hidden = group.rows.every((row) => row.hidden);
      }
      const shown = rows.filter((row) => !row.hidden).length;
      output.value = wanted.length === 0 ? ""
        : output.dataset.shown.replace("{shown}", shown).replace("{all}", rows.length);
    });
  }

  /** Full-width and half-width, large and small letters are the same to who searches. */
  function folded(text) {
    return text.normalize("NFKC").toLowerCase();
  }

  function addSorting(sheet, groups) {
    const heads = [...sheet.tHead.rows[0].cells];
    const language = (sheet.closest("[lang]") || document.documentElement).lang;
    const collator = new Intl.Collator(language, { numeric: true });
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.title = head.dataset.sort;
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const order = { none: "ascending", ascending: "descending", descending: "none" }[head.ariaSort || "none"];
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        if (order !== "none") {
          head.setAttribute("aria-sort", order);
        }
        groups.forEach((group) => sort(group, column, order));
      });
    });

    function sort(group, column, order) {
      const text = (row) => row.cells[column].textContent.trim();
      const way = order === "descending" ? -1 : 1;
      const sorted = order === "none" ? group.rows
        : [...group.rows].sort((one, other) => way * collator.compare(text(one), text(other)));
      group.body.append(...sorted);
    }
  }

  readLines();
  listen();
  document.querySelectorAll(".walk").forEach(walk);
  document.querySelectorAll(".filter").forEach(table);
})();
