(function () {
  "use strict";
  var form = document.querySelector("form.filters");
  var status = document.getElementById("shown");
  var fold = document.getElementById("fold");
  var fields = ["verdict", "source", "severity"].map(function (id) { return document.getElementById(id); });
  var words = document.getElementById("q");
  var findings = Array.prototype.slice.call(document.querySelectorAll("article.finding"));
  var sections = Array.prototype.slice.call(document.querySelectorAll("[data-section]"));
  var followers = Array.prototype.slice.call(document.querySelectorAll("[data-for]"));
  var opened = [];
  var folded = [];
  var timer = 0;

  function text(finding) {
    if (finding.searched === undefined) {
      finding.searched = finding.textContent.toLowerCase().replace(/\s+/g, " ");
    }
    return finding.searched;
  }

  function matches(finding, wanted) {
    var data = finding.dataset;
    return (!wanted.verdict || data.verdict === wanted.verdict) &&
        (!wanted.severity || data.severity === wanted.severity) &&
        (!wanted.source || data.sources.indexOf(" " + wanted.source + " ") >= 0) &&
        wanted.words.every(function (word) { return text(finding).indexOf(word) >= 0; });
  }

  function filter() {
    var wanted = { words: words.value.toLowerCase().split(/\s+/).filter(Boolean) };
    fields.forEach(function (field) { wanted[field.id] = field.value; });
    var active = wanted.words.length > 0 || fields.some(function (field) { return field.value !== ""; });
    var shown = {};
    var count = 0;
    findings.forEach(function (finding) {
      var match = matches(finding, wanted);
      finding.hidden = !match;
      shown[finding.id] = match;
      count += match ? 1 : 0;
    });
    followers.forEach(function (follower) { follower.hidden = !shown[follower.dataset.for]; });
    opened.forEach(function (details) { details.open = false; });
    opened = [];
    sections.forEach(function (section) {
      var some = section.querySelector("article.finding:not([hidden])") !== null;
      var details = section.firstElementChild;
      section.hidden = active && !some;
      if (active && some && !details.open) {
        details.open = true;
        opened.push(details);
      }
    });
    status.textContent = active ? count + " of " + findings.length + " findings shown"
        : findings.length === 1 ? "1 finding" : findings.length + " findings";
  }

  function reveal() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) { return; }
    for (var node = target; node; node = node.parentElement) {
      if (node.tagName === "DETAILS") { node.open = true; }
      node.hidden = false;
    }
    target.scrollIntoView();
  }

  function all(open) {
    document.querySelectorAll("main details:not(.waive)").forEach(function (details) { details.open = open; });
    opened = [];
  }

  var box = document.querySelector(".filter-box");
  box.hidden = false;
  box.open = matchMedia("(min-width: 64rem)").matches;
  form.addEventListener("submit", function (event) { event.preventDefault(); filter(); });
  form.addEventListener("reset", function () { setTimeout(filter, 0); });
  form.addEventListener("change", filter);
  words.addEventListener("input", function () { clearTimeout(timer); timer = setTimeout(filter, 120); });
  fold.addEventListener("click", function () {
    var open = fold.getAttribute("aria-pressed") !== "true";
    all(open);
    fold.setAttribute("aria-pressed", String(open));
    if (!open) { document.querySelector("[data-section] > details").open = true; }
  });
  window.addEventListener("hashchange", reveal);
  window.addEventListener("beforeprint", function () {
    var unfolded = "section > details, .contradiction .statements, .strained .statements, .update .statements";
    folded = Array.prototype.filter.call(document.querySelectorAll(unfolded), function (details) { return !details.open; });
    folded.forEach(function (details) { details.open = true; });
  });
  window.addEventListener("afterprint", function () {
    folded.forEach(function (details) { details.open = false; });
    folded = [];
  });
  filter();
  if (location.hash) { reveal(); }
})();
