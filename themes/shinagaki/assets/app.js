// What every page does with script: keep the place when the language changes, and copy permalinks.
(() => {
  'use strict';

  const html = document.documentElement;
  const words = document.querySelector('template[data-words]').dataset;

  /** The last heading that has been scrolled to, or the place the address names. */
  const place = () => {
    const headings = [...document.querySelectorAll('main :is(h2, h3, h4)[id]')];
    const passed = headings.filter(heading => heading.getBoundingClientRect().top < innerHeight / 3);
    return scrollY > 0 && passed.length > 0 ? '#' + passed.at(-1).id : location.hash;
  };

  const changeLanguage = event => {
    const link = event.currentTarget;
    const root = new URL(html.dataset.root, document.baseURI).pathname;
    document.cookie = `lang=${link.dataset.language}; Path=${root}; Max-Age=31536000; SameSite=Lax`;
    link.hash = place();
    link.search = location.search;
  };

  for (const link of document.querySelectorAll('a[data-language]')) {
    link.addEventListener('click', changeLanguage);
    link.addEventListener('auxclick', changeLanguage);
  }

  /** Shows what the address leads to: of a heading, all that it stands above. */
  const arrive = () => {
    document.querySelectorAll('.arrived').forEach(part => part.classList.remove('arrived'));
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !/^H[2-6]$/.test(target.tagName)) {
      return;
    }
    const ends = part => /^H[1-6]$/.test(part.tagName) && part.tagName <= target.tagName;
    for (let part = target; part && (part === target || !ends(part)); part = part.nextElementSibling) {
      part.classList.add('arrived');
    }
  };

  addEventListener('hashchange', arrive);
  arrive();

  const terms = document.querySelectorAll('a.term');
  const isPointedAt = term => term.matches(':hover, .open');
  const isShown = term => term.matches(':focus') || isPointedAt(term);

  /** Escape puts a definition away until the reader has left its term. */
  const dismiss = event => {
    if (event.key === 'Escape') {
      [...terms].filter(isShown).forEach(term => {
        term.classList.remove('open');
        term.classList.add('closed');
      });
    }
  };

  const forget = () => {
    [...terms].filter(term => !isShown(term)).forEach(term => term.classList.remove('closed'));
  };

  const leave = event => {
    if (event.target.matches('a.term') && !isPointedAt(event.target)) {
      event.target.classList.remove('closed');
    }
  };

  let touched = false;

  /** The first touch of a term shows its definition, the second follows the link, one elsewhere puts it away. */
  const touch = event => {
    const term = event.target.closest('a.term');
    const first = touched && term?.matches('[aria-description]:not(.open)');
    if (first) {
      event.preventDefault();
    }
    terms.forEach(other => other.classList.toggle('open', Boolean(first) && other === term));
  };

  if (terms.length > 0) {
    addEventListener('keydown', dismiss);
    addEventListener('focusout', leave);
    addEventListener('pointerover', forget);
    addEventListener('pointerdown', event => { touched = event.pointerType === 'touch'; });
    addEventListener('click', touch);
  }

  if (html.dataset.permalink === undefined) {
    return;
  }

  const said = document.createElement('p');
  said.className = 'said';
  said.setAttribute('role', 'status');
  document.body.append(said);
  let silence;

  const say = text => {
    clearTimeout(silence);
    said.textContent = text;
    silence = setTimeout(() => { said.textContent = ''; }, 6000);
  };

  /** Where the clipboard is closed to scripts, as on plain http, the old command still works in most browsers. */
  const copyByCommand = text => {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'unseen';
    field.readOnly = true;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  };

  const copy = async (text, button) => {
    let done;
    try {
      await navigator.clipboard.writeText(text);
      done = true;
    } catch {
      done = copyByCommand(text);
      button.focus();
    }
    say(done ? words.copied : `${words.copyByHand} ${text}`);
  };

  const wordsOf = heading => {
    const plain = heading.cloneNode(true);
    plain.querySelectorAll('.badge, .mark, sup').forEach(part => part.remove());
    return plain.textContent.trim();
  };

  for (const heading of document.querySelectorAll('main h1, main :is(h2, h3)[id]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'permalink';
    button.setAttribute('aria-label', words.copyPermalink.replace('{heading}', wordsOf(heading)));
    button.title = button.getAttribute('aria-label');
    const address = html.dataset.permalink + (heading.id ? '#' + heading.id : '');
    button.addEventListener('click', () => copy(address, button));
    heading.classList.add('has-permalink');
    heading.after(button);
  }
})();
