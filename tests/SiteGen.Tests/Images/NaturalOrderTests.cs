using SiteGen.Images.Galleries;

namespace SiteGen.Tests.Images;

/// <summary>The order in which people count photos.</summary>
public sealed class NaturalOrderTests
{
    [TestCase("IMG_2.jpg", "IMG_10.jpg")]
    [TestCase("img_2.JPG", "IMG_10.jpg")]
    [TestCase("a9b10.jpg", "a10b2.jpg")]
    [TestCase("photo 2.jpg", "photo 12.jpg")]
    [TestCase("2.jpg", "a.jpg")]
    [TestCase("team.jpg", "team-2.jpg")]
    [TestCase("team.jpg", "team.png")]
    [TestCase("a.jpg", "b.avif")]
    [TestCase("a/9.jpg", "a/10.jpg")]
    [TestCase("a/z.jpg", "a b/a.jpg")]
    [TestCase("day 2/1.jpg", "day 10/1.jpg")]
    [TestCase("007.jpg", "7.jpg")]
    [TestCase("99999999999999999999998.jpg", "99999999999999999999999.jpg")]
    [TestCase("9.jpg", "99999999999999999999999.jpg")]
    [TestCase("ÄPFEL 1.jpg", "äpfel 2.jpg")]
    [TestCase("1", "2")]
    [TestCase("", "1.jpg")]
    [TestCase(".jpg", "a.jpg")]
    public void Comes_before(string first, string second)
    {
        var (forwards, backwards) = (NaturalOrder.Instance.Compare(first, second), NaturalOrder.Instance.Compare(second, first));

        Assert.That((Math.Sign(forwards), Math.Sign(backwards)), Is.EqualTo((-1, 1)));
    }

    [TestCase("IMG_2.jpg")]
    [TestCase("")]
    public void Is_the_same_as_itself(string name)
    {
        Assert.That(NaturalOrder.Instance.Compare(name, name), Is.Zero);
    }

    [Test]
    public void Sorts_a_camera_s_folder()
    {
        string[] names = ["IMG_100.JPG", "IMG_9.jpg", "IMG_10.jpg", "IMG_9 (1).jpg", "cover.jpg", "IMG_009.jpg"];

        var sorted = names.Order(NaturalOrder.Instance);

        Assert.That(sorted, Is.EqualTo(["cover.jpg", "IMG_009.jpg", "IMG_9.jpg", "IMG_9 (1).jpg", "IMG_10.jpg", "IMG_100.JPG"]));
    }
}
