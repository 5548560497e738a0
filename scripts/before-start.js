// Runs before the program, in every browser that runs scripts at all: no syntax newer than ES5 here.
// `words` is put in when the page is built.
((words) => {
  var root = document.documentElement;
  var needed = [
    ['IndexedDB', 'indexedDB' in window],
    ['Array.toSpliced', 'toSpliced' in Array.prototype],
    ['structuredClone', 'structuredClone' in window],
    ['DecompressionStream', 'DecompressionStream' in window],
    ['popover', 'popover' in HTMLElement.prototype],
    ['dialog', 'HTMLDialogElement' in window],
    ['CSS :has()', 'CSS' in window && CSS.supports('selector(:has(a))')],
    ['script modules', 'noModule' in HTMLScriptElement.prototype],
  ];
  var missing = [];
  for (var i = 0; i < needed.length; i++) if (!needed[i][1]) missing.push(needed[i][0]);
  if (missing.length === 0) {
    rememberEarlyPress();
    return;
  }
  // The program looks for this and does not start.
  root.setAttribute('data-unsupported', '');
  var page = document.getElementById('app');
  page.textContent = '';
  var add = (tag, text) => {
    var element = document.createElement(tag);
    element.appendChild(document.createTextNode(text));
    page.appendChild(element);
  };
  add('h1', words.title);
  add('p', words.missing + missing.join(', ') + '.');
  add('p', words.advice);

  // The pages drawn at build time show buttons before the program can hear them: it makes up for the last press. A button that
  // opens a popover needs no program, and a second press would close it.
  function rememberEarlyPress() {
    document.addEventListener(
      'click',
      function (event) {
        var page = document.getElementById('app');
        var isWaiting = page.hasAttribute('data-prerendered') && !page.hasAttribute('data-running');
        if (isWaiting) window.earlyPress = event.target.closest('button:not([popovertarget])');
      },
      true,
    );
  }
})(WORDS);
