using System.Globalization;

namespace SiteGen.Tests.Serving.Watching;

/// <summary>Events as they were recorded from real programs, or as their documentation says they save.</summary>
public sealed class ChangeGathererTests
{
    private static TestCaseData[] Stories() =>
    [
        Case("A shell truncates and writes", "a.md", "0 written a.md 0\n1 written a.md 4", "16: a.md"),
        Case("A program appends", "a.md", "0 written a.md 8", "15: a.md"),
        Case("sed -i writes beside the file and moves over it", "a.md", """
            0 made sedDtdVHe
            1 written sedDtdVHe 600
            6 written sedDtdVHe 608
            7 moved sedDtdVHe > a.md
            """, "12: a.md"),
        Case("Vim with swap file and probe", "a.md", """
            0 made .a.md.swp
            0 made .a.md.swx
            0 gone .a.md.swx
            0 gone .a.md.swp
            0 made .a.md.swp 12288
            1 written .a.md.swp 12288
            2 made 4913
            2 written 4913 0
            2 gone 4913
            3 written a.md 0
            3 written a.md 608
            4 written a.md 608
            4 written .a.md.swp 12288
            5 gone .a.md.swp
            """, "19: a.md"),
        Case("Vim moves the old file away and back-up goes", "a.md", """
            0 made 4913
            0 gone 4913
            1 moved a.md > a.md~
            2 made a.md
            30 written a.md 700
            31 gone a.md~
            """, "45: a.md"),
        Case("An editor keeps a back-up of another name", "a.md", "0 moved a.md > a.md.bak\n60 made a.md 50", "15: a.md.bak\n75: a.md"),
        Case("Emacs locks, keeps and writes", "a.md", """
            0 made .#a.md
            1 made #a.md# 300
            400 moved a.md > a.md~
            402 made a.md 310
            403 gone #a.md#
            404 gone .#a.md
            """, "417: a.md"),
        Case("JetBrains writes safely", "a.md", """
            0 made a.md___jb_tmp___ 200
            1 moved a.md > a.md___jb_old___
            2 moved a.md___jb_tmp___ > a.md
            3 gone a.md___jb_old___
            """, "7: a.md"),
        Case("gedit writes a stream beside the file", "a.md", """
            0 made .goutputstream-X1Y2Z3
            1 written .goutputstream-X1Y2Z3 500
            30 moved .goutputstream-X1Y2Z3 > a.md
            """, "35: a.md"),
        Case("Kate keeps a swap file and replaces", "a.md", """
            0 written .a.md.kate-swp
            5 made a.md.XyZabc 70
            6 moved a.md.XyZabc > a.md
            7 gone .a.md.kate-swp
            """, "11: a.md"),
        Case("Sublime saves atomically", "a.md", "0 made .subl1f.tmp 90\n2 moved .subl1f.tmp > a.md", "7: a.md"),
        Case("VS Code truncates and writes later", "a.md", "0 written a.md 0\n40 written a.md 90", "55: a.md"),
        Case("Windows replaces", "a.md", """
            0 made a.md~RF3c1a.TMP 90
            1 moved a.md > a.md~RF3c1b.TMP
            2 moved a.md~RF3c1a.TMP > a.md
            3 gone a.md~RF3c1b.TMP
            """, "7: a.md"),
        Case("The old file goes before the new one comes", "a.md", "0 gone a.md\n70 made a.md 90", "85: a.md"),
        Case("rsync writes a hidden file and moves it", "a.md", "0 made .a.md.X8s2Qa\n20 written .a.md.X8s2Qa 90\n40 moved .a.md.X8s2Qa > a.md", "35: .a.md.X8s2Qa\n55: .a.md.X8s2Qa a.md"),
        Case("Python writes a temporary file and replaces", "a.md", "0 made tmp6ezi0snx\n1 written tmp6ezi0snx 9\n2 moved tmp6ezi0snx > a.md", "7: a.md"),
        Case("A text that is whole", "a.css", "0 written a.css 0\n1 written a.css 90", "6: a.css"),
        Case("A text that is whole, and one that may not be", "a.css b.md", "0 written a.css\n1 written b.md", "16: a.css b.md"),
        Case("Two texts that are whole", "a.css b.css", "0 written a.css\n1 written b.css", "16: a.css b.css"),
        Case("A text that is whole beside a probe", "a.css", "0 made 4913\n0 gone 4913\n1 written a.css 90", "6: a.css"),
        Case("A text that is whole beside a deleted one", "a.css b.css", "0 gone b.css\n1 written a.css 90", "16: a.css\n100: b.css"),
        Case("A file is moved in from elsewhere", "a.md", "0 made a.md 8", "15: a.md"),
        Case("A new file", "", "0 made c.md\n1 written c.md 8", "16: c.md"),
        Case("A renamed file is both names in one change", "c.md", "0 moved c.md > d.md", "15: c.md d.md"),
        Case("A file renamed in its case only", "c.md", "0 moved c.md > C.md", "15: C.md c.md"),
        Case("A file system that takes both cases for one", "c.md", "0 moved c.md > C.md\n0 still c.md", "15: ./"),
        Case("Names of all scripts", "", "0 made Ärger-日本.md 8", "15: Ärger-日本.md"),
        Case("A file is deleted", "a.md", "0 gone a.md", "100: a.md"),
        Case("A file is emptied", "a.md", "0 written a.md 0", "100: a.md"),
        Case("A new empty file", "", "0 made e.md 0", "100: e.md"),
        Case("Another file is not kept waiting by one that went", "a.md b.md", "0 gone a.md\n1 written b.md", "16: b.md\n100: a.md"),
        Case("An editor's rubbish alone", "", "0 made x~ 9\n5 made .#x 0\n7 made #x# 4\n8 made .x.swo 9\n9 made Thumbs.db 9", ""),
        Case("What came and went", "", "0 made 4913\n1 gone 4913", ""),
        Case("What came and went slowly", "", "0 made tmp 0\n60 gone tmp", ""),
        Case("What stayed, whatever its name", "", "0 made 4913 5", "15: 4913"),
        Case("A new folder", "", "0 made p/\n1 made p/index.md\n1 written p/index.md 2", "16: p/"),
        Case("A new folder of which the rest was not told", "", "0 made k/\n0 written k/", "15: k/"),
        Case("A renamed folder", "p/ p/index.md", "0 moved p/ > q/", "15: p/ q/"),
        Case("A folder renamed to a longer name", "p/", "0 moved p/ > p-old/", "15: p/ p-old/"),
        Case("A deleted folder", "q/ q/index.md", "0 gone q/index.md\n0 gone q/", "100: q/"),
        Case("A folder moved out of the site", "v1.0/", "0 gone v1.0/", "100: v1.0/"),
        Case("A folder that came and went", "", "0 made p/\n3 gone p/", ""),
        Case("A folder that came, was told of and went", "", "0 made p/\n30 gone p/", "15: p/\n130: p/"),
        Case("A folder of which the watcher lost track", "p/ p/a.md", "0 written p/a.md\n2 lost p/", "17: p/"),
        Case("A folder that was closed and is open again", "p/", "0 written p/", "15: p/"),
        Case("git checkout of another branch", "c/ c/1.md c/4.md", """
            0 gone c/4.md
            0 gone c/1.md
            1 made c/1.md
            1 written c/1.md 2
            1 made c/2.md
            1 written c/2.md 2
            """, "16: c/1.md c/2.md\n100: c/4.md"),
        Case("A file that comes and goes for ever", "a.md", ComesAndGoes(), "1015: a.md\n2050: a.md"),
        Case("Two files of one burst", "", "0 written a.md\n10 written b.md\n20 written c.md", "35: a.md b.md c.md"),
    ];

    [TestCaseSource(nameof(Stories))]
    public string A_story_is_told_as(string files, string events) => Story.Told(files, events);

    [Test]
    public void A_stream_of_writes_is_told_of_every_fifth_of_a_second()
    {
        var events = string.Join('\n', Enumerable.Range(0, 100).Select(i => $"{i * 10} written {i}.md"));

        var told = Story.Told("", events).Split('\n').Select(static line => int.Parse(line.Split(':')[0], CultureInfo.InvariantCulture)).ToArray();

        Assert.That(told.Zip(told.Skip(1), static (a, b) => b - a), Is.All.LessThanOrEqualTo(230));
        Assert.That(told[0], Is.EqualTo(200));
    }

    [Test]
    public void A_file_written_again_and_again_in_one_size_is_told_of()
    {
        var events = string.Join('\n', Enumerable.Range(0, 100).Select(static i => $"{i * 10} written a.md 100"));

        Assert.That(Story.Told("a.md", events).Split('\n')[0], Is.EqualTo("215: a.md"));
    }

    [Test]
    public void A_file_that_grows_is_waited_for_but_not_for_ever()
    {
        static string Grows(int milliseconds) => string.Join('\n', Enumerable.Range(0, milliseconds / 10).Select(static i => $"{i * 10} written a.mp4 {i + 1}"));

        Assert.That(Story.Told("", Grows(600)), Does.Match("^6[0-3][0-9]: a.mp4$"));
        Assert.That(Story.Told("", Grows(1_500)).Split('\n')[0], Does.Match("^10[01][0-9]: a.mp4$"));
    }

    [Test]
    public void Another_file_is_not_kept_waiting_by_one_that_grows()
    {
        var grows = Enumerable.Range(0, 90).Select(static i => $"{i * 10} written a.mp4 {i + 1}").ToList();
        grows.Insert(30, "295 written b.md");

        Assert.That(Story.Told("", string.Join('\n', grows)).Split('\n')[0], Does.Match("^3[0-4][0-9]: b.md$"));
    }

    [Test]
    public void Hundreds_of_files_are_told_as_their_folder()
    {
        var events = string.Join('\n', Enumerable.Range(0, 300).Select(static i => $"{i / 100} written content/{i}.md"));

        Assert.That(Story.Told("", $"{events}\n2 written other.md"), Is.EqualTo("17: other.md content/"));
    }

    private static string ComesAndGoes()
        => string.Join('\n', Enumerable.Range(0, 40).Select(static i => i % 2 == 0 ? $"{i * 50} gone a.md" : $"{i * 50} made a.md 0"));

    private static TestCaseData Case(string name, string files, string events, string told)
        => new TestCaseData(files, events).SetArgDisplayNames(name).Returns(told);
}
