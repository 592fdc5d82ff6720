from typing import Any

import pytest

Tab = Any
VALUATION = "claims/english_report.yaml::valuation::scale_agrees"


def finding(page: Tab, name: str) -> Any:  # noqa: ANN401 - playwright is an extra, and so are its types
    return page.locator(f'article[id="{name}"]')


def test_it_opens_with_the_suite_at_a_glance(page: Tab, written: str) -> None:
    page.goto(written)

    assert page.locator("h1").inner_text().endswith("known findings")
    assert page.locator("table").first.locator("tbody tr").count() == 5
    assert page.locator("#filter").is_visible()


def test_a_finding_leads_to_its_words(page: Tab, written: str) -> None:
    page.goto(written)
    finding(page, VALUATION).get_by_role("link", name="seeds/").click()
    figure = page.locator(".anchor:target + .figure")

    assert figure.inner_text() == "higher than $3 million"
    assert figure.is_visible()
    assert 0 <= figure.bounding_box()["y"] < 900


def test_a_finding_has_an_address_of_its_own(page: Tab, written: str) -> None:
    page.goto(f"{written}#{VALUATION}")
    box = finding(page, VALUATION).bounding_box()

    assert 0 <= box["y"] < 900


def test_a_figure_opens_its_claim_with_numbers_on_a_line(page: Tab, written: str) -> None:
    page.goto(written)
    page.get_by_role("button", name="1 trillion yuan: known").click()
    panel = page.locator("#panel")

    assert panel.is_visible()
    assert "boosting the value of the sector to 1 trillion yuan" in panel.inner_text()
    assert panel.locator("section").first.locator("h3").inner_text() == "known currencies_convert"
    assert panel.locator("section").first.locator("svg rect.bar").count() == 2
    assert panel.locator("figure svg polyline").count() == 1


def test_intervals_are_drawn_to_scale(page: Tab, written: str) -> None:
    page.goto(written)
    page.get_by_role("button", name="1 trillion yuan: known").click()
    implied, market = page.locator("#panel section").first.locator("svg rect.bar").all()

    assert implied.bounding_box()["x"] > market.bounding_box()["x"] + market.bounding_box()["width"]


def test_the_keyboard_opens_and_closes_a_claim(page: Tab, written: str) -> None:
    page.goto(written)
    figure = page.locator(".text .figure[data-claims]").first
    figure.focus()
    page.keyboard.press("Enter")

    assert page.locator("#panel").is_visible()
    assert figure.get_attribute("aria-expanded") == "true"

    page.keyboard.press("Escape")

    assert not page.locator("#panel").is_visible()
    assert figure.evaluate("node => node === document.activeElement")


def test_filters_narrow_findings_documents_and_figures(page: Tab, written: str) -> None:
    page.goto(written)
    every = page.locator("article[data-rule]").count()
    page.locator("select[name=rule]").select_option("one_rate_per_source")

    assert page.locator("#shown").inner_text() == f"2 of {every} findings shown"

    page.locator("select[name=source]").select_option("shanghai_daily_fr")

    assert page.locator("#shown").inner_text() == f"1 of {every} findings shown"
    assert page.locator(".source:not([hidden])").count() == 1

    page.get_by_role("button", name="Show all").click()
    page.wait_for_function(f"document.getElementById('shown').textContent.startsWith('{every} of')")

    assert page.locator(".source:not([hidden])").count() == 5
    assert page.locator(".figure.dim").count() == 0


def test_a_filter_by_state_dims_the_other_figures(page: Tab, written: str) -> None:
    page.goto(written)
    page.locator("select[name=state]").select_option("known")
    shown = page.locator(".text .figure[data-claims]:not(.dim)")

    assert "1 trillion yuan" in shown.all_text_contents()
    assert page.locator(".text .figure.dim").count() > shown.count()


def test_markup_in_documents_and_claims_is_text(page: Tab, hostile: str) -> None:
    page.goto(hostile)
    page.get_by_role("button", name="Open the claim").first.click()

    assert page.title().startswith("claimtest: 2 findings")
    assert "<script>document.title" in page.locator(".text").inner_text()
    assert "<img src=x onerror=" in page.locator("#panel blockquote").inner_text()
    assert page.locator(".text h1, .text img, .text script, #panel img").count() == 0
    assert "\u202e" not in page.content()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 400], ids=["desk", "phone"])
def test_it_serves_people_who_cannot_see_it(browser: Any, written: str, scheme: str, width: int) -> None:  # noqa: ANN401 - the same
    checker = pytest.importorskip(
        "axe_playwright_python.sync_playwright", reason="pip install -e '.[browser]'"
    )
    tab = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 900}, bypass_csp=True)
    tab.goto(written)
    closed = checker.Axe().run(tab)
    tab.get_by_role("button", name="1 trillion yuan: known").click()
    opened = checker.Axe().run(tab)
    tab.close()

    assert closed.violations_count == 0, closed.generate_report()
    assert opened.violations_count == 0, opened.generate_report()


def test_it_prints_without_what_only_a_screen_can_do(page: Tab, written: str) -> None:
    page.goto(written)
    page.emulate_media(media="print")

    assert not page.locator("#filter").is_visible()
    assert page.locator(".text").first.is_visible()
