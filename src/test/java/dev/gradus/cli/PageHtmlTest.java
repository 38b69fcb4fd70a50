package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.rules.CustomerType;
import dev.gradus.view.Audience;
import dev.gradus.view.Language;
import dev.gradus.view.Page;
import dev.gradus.view.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageHtmlTest {

  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z!][A-Za-z0-9]*)([^>]*)>");
  private static final Set<String> TAGS =
      Set.of(
          "!DOCTYPE",
          "html",
          "head",
          "meta",
          "title",
          "style",
          "body",
          "main",
          "header",
          "section",
          "h1",
          "h2",
          "p",
          "ul",
          "li",
          "dl",
          "div",
          "dt",
          "dd",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td");
  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "( (lang|charset|name|content|http-equiv|class|id|aria-labelledby|tabindex|role|scope)=\"[^\"<>]*\"| html)*");

  private static final String HOSTILE =
      "<script>alert(1)</script><img src=x onerror='alert(2)'> &amp; \"quoted\" `x` {{title}} {{{title}}}";

  private static String html(Audience audience, String text) {
    CustomerSnapshot customer =
        CustomerSnapshot.builder("C-1", LocalDate.of(2026, 6, 30), CustomerType.CORPORATE)
            .credit(c -> c.overdueStreak(2))
            .loan(l -> l.amount(80_000))
            .build();
    return PageHtml.of(
        Views.of(
                audience,
                Language.EN,
                customer,
                policy -> policy.replace("from 2 the grade is C", text))
            .page());
  }

  private static Set<String> tags(String html) {
    Set<String> tags = new TreeSet<>();
    String body = html.replaceAll("(?s)<style>.*?</style>", "<style></style>");
    Matcher tag = TAG.matcher(body);
    while (tag.find()) {
      tags.add(tag.group(2));
      assertThat(ATTRIBUTES.matcher(tag.group(3)).matches()).as(tag.group()).isTrue();
    }
    assertThat(body.replaceAll(TAG.pattern(), "")).doesNotContain("<");
    return tags;
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void no_text_of_a_policy_breaks_out_of_its_place(Audience audience) {
    Page page =
        new Page(
            Language.EN,
            HOSTILE,
            List.of(HOSTILE),
            List.of(
                new Page.Section(
                    HOSTILE,
                    List.of(
                        new Page.Paragraph(HOSTILE),
                        new Page.Items(List.of(HOSTILE)),
                        new Page.Facts(
                            List.of(new Page.Fact(HOSTILE, List.of(HOSTILE), List.of(HOSTILE)))),
                        new Page.Table(
                            List.of(
                                new Page.Column(HOSTILE, false), new Page.Column(HOSTILE, true)),
                            List.of(List.of(HOSTILE, HOSTILE)))))));
    String html = PageHtml.of(page);

    assertThat(TAGS).containsAll(tags(html));
    assertThat(html)
        .contains("&lt;script&gt;alert(1)&lt;&#x2F;script&gt;".replace("&#x2F;", "/"))
        .contains("{{title}} {{{title}}}");
    assertThat(TAGS).containsAll(tags(html(audience, "from 2 <b>bold</b> it is C")));
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void a_page_is_one_file_that_needs_nothing_and_reads_well_aloud(Audience audience) {
    String html = html(audience, "from 2 the grade is C");

    assertThat(TAGS).containsAll(tags(html));
    assertThat(html)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("<meta charset=\"utf-8\">", "name=\"viewport\"", "default-src 'none'")
        .doesNotContain("http://", "https://", "url(", "@import", "<script", "src=", "href=");
    assertThat(html.split("<h1>", -1)).as("one first heading").hasSize(2);
    assertThat(html.split("<section ", -1)).hasSameSizeAs(html.split("<h2 ", -1));
    assertThat(html.split("<table>", -1)).hasSameSizeAs(html.split("<thead>", -1));
    Matcher labelled = Pattern.compile("aria-labelledby=\"([^\"]+)\"").matcher(html);
    while (labelled.find()) {
      assertThat(html).contains("<h2 id=\"" + labelled.group(1) + "\">");
    }
  }

  @Test
  void a_chinese_page_says_so_and_asks_for_chinese_fonts() {
    String html = PageHtml.of(new Page(Language.ZH, "您的评估结果", List.of(), List.of()));

    assertThat(html)
        .contains(
            "<html lang=\"zh-Hans\">", "您的评估结果", "\"Noto Sans CJK SC\"", "\"Microsoft YaHei\"");
  }
}
