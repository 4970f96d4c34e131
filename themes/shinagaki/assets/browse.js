// Browsing by any combination of values: what is left, and what each further value would leave. The address keeps what
// is chosen. Where the data cannot be had, the links to the pages of single values and of pairs stay.
(() => {
  'use strict';

  const MOST_SHOWN = 200;

  const place = document.querySelector('[data-browse]');
  const words = place.dataset;
  const status = place.querySelector('[data-browse-status]');
  const results = document.querySelector('[data-browse-results]');
  const facets = new Map();
  const chosen = new Map();
  const clear = document.createElement('button');
  let entries = [];

  const element = (name, className, text = '') => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };

  const isChosen = choice => chosen.get(choice.facet)?.has(choice.value) ?? false;

  /** Facets of which something is chosen that the entry does not have. */
  const refusals = entry => [...chosen.keys()].filter(facet =>
    !entry.choices.some(choice => choice.facet === facet && isChosen(choice)));

  /** An entry that one facet alone refuses counts for the other values of that facet. */
  const count = () => {
    const counts = new Map();
    const left = [];
    for (const entry of entries) {
      const refusing = refusals(entry);
      if (refusing.length === 0) {
        left.push(entry);
      }
      for (const choice of entry.choices) {
        if (refusing.length === 0 || (refusing.length === 1 && refusing[0] === choice.facet)) {
          counts.set(choice, (counts.get(choice) ?? 0) + 1);
        }
      }
    }
    return {counts, left};
  };

  const row = entry => {
    const item = document.createElement('li');
    const link = element('a', 'entry');
    link.append(element('span', 'entry-title', entry.title));
    link.href = entry.href;
    if (entry.lang !== undefined) {
      link.lang = entry.lang;
    }
    item.append(link);
    return item;
  };

  const group = (kind, members, shown) => {
    const section = element('section', 'found-group');
    const heading = element('h2', '', kind + ' ');
    heading.append(element('span', 'count', members.length));
    const list = element('ul', 'found');
    list.append(...members.slice(0, shown).map(row));
    section.append(heading, list);
    return section;
  };

  const list = left => {
    const byKind = new Map();
    for (const entry of left) {
      const kind = entry.choices.find(choice => choice.facet === 'kind').label;
      byKind.set(kind, [...byKind.get(kind) ?? [], entry]);
    }
    const groups = [];
    let room = MOST_SHOWN;
    for (const [kind, members] of byKind) {
      if (room > 0) {
        groups.push(group(kind, members, room));
      }
      room -= members.length;
    }
    if (room < 0) {
      groups.push(element('p', 'hint', words.rest.replace('{count}', -room)));
    }
    return groups;
  };

  const show = () => {
    const {counts, left} = count();
    for (const {section, choices} of facets.values()) {
      for (const choice of choices.values()) {
        const gives = counts.get(choice) ?? 0;
        choice.count.textContent = gives;
        choice.button.setAttribute('aria-pressed', isChosen(choice));
        choice.button.parentElement.hidden = gives === 0 && !isChosen(choice);
      }
      section.hidden = [...choices.values()].every(choice => choice.button.parentElement.hidden);
    }
    const any = chosen.size > 0;
    clear.hidden = !any;
    status.textContent = any ? words.count.replace('{count}', left.length) : '';
    results.replaceChildren(...any ? list(left) : []);
  };

  const read = () => {
    const asked = new URLSearchParams(location.search);
    chosen.clear();
    for (const [name, {choices}] of facets) {
      const known = asked.getAll(name).filter(value => choices.has(value));
      if (known.length > 0) {
        chosen.set(name, new Set(known));
      }
    }
    show();
  };

  /** Every choice is a step of the reader's way, so that Back takes it back. */
  const keep = () => {
    const address = new URL(location.href);
    for (const name of facets.keys()) {
      address.searchParams.delete(name);
      chosen.get(name)?.forEach(value => address.searchParams.append(name, value));
    }
    history.pushState(null, '', address);
    show();
  };

  const toggle = choice => {
    const values = chosen.get(choice.facet) ?? new Set();
    if (!values.delete(choice.value)) {
      values.add(choice.value);
    }
    if (values.size > 0) {
      chosen.set(choice.facet, values);
    } else {
      chosen.delete(choice.facet);
    }
    keep();
  };

  const choiceOf = (link, facet) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...link.childNodes);
    link.replaceWith(button);
    const label = button.firstElementChild.textContent;
    const choice = {facet, value: link.dataset.value, label, button, count: button.querySelector('.count')};
    button.addEventListener('click', () => toggle(choice));
    return choice;
  };

  const begin = data => {
    for (const section of document.querySelectorAll('section[data-facet]')) {
      const made = [...section.querySelectorAll('a[data-value]')].map(link => choiceOf(link, section.dataset.facet));
      facets.set(section.dataset.facet, {section, choices: new Map(made.map(choice => [choice.value, choice]))});
    }
    const choices = data.choices.map(([facet, value]) => facets.get(facet).choices.get(value));
    entries = data.entries.map(([title, href, at, lang]) =>
      ({title, href, lang, choices: at.map(position => choices[position])}));
    clear.type = 'button';
    clear.className = 'quiet';
    clear.textContent = words.clear;
    clear.addEventListener('click', () => {
      chosen.clear();
      keep();
      facets.values().next().value.section.querySelector('li:not([hidden]) button').focus();
    });
    status.after(clear);
    document.querySelector('[data-browse-hint]').textContent = words.hint;
    addEventListener('popstate', read);
    read();
  };

  fetch(words.browse).then(response => response.ok ? response.json() : Promise.reject(response.status)).then(
    begin,
    reason => console.warn(`browsing by links only: ${words.browse}: ${reason}`));
})();
