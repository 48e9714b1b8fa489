using System.Runtime.InteropServices;
using NetVips;

namespace SiteGen.Images.Vips;

/// <summary>
/// Decodes HEIC photos with the machine's own libheif, where it has one: the libvips beside the program cannot, for the patents on HEVC.
/// </summary>
internal static class LibHeif
{
    private const string Library = NativeNames.Heif;
    private const int Rgb = 1;
    private const int InterleavedRgb = 10;
    private const int InterleavedRgba = 11;
    private const int Interleaved = 10;

    public static readonly bool IsHere = NativeNames.Has(NativeNames.Heif);

    /// <summary>The main picture, turned as it says; throws <see cref="VipsException"/> for a file that is damaged.</summary>
    public static Image Open(string fullPath)
    {
        var context = heif_context_alloc();
        var (handle, picture) = (nint.Zero, nint.Zero);
        try
        {
            Check(heif_context_read_from_file(context, fullPath, nint.Zero));
            Check(heif_context_get_primary_image_handle(context, out handle));
            var bands = heif_image_handle_has_alpha_channel(handle) == 0 ? 3 : 4;
            Check(heif_decode_image(handle, out picture, Rgb, bands == 3 ? InterleavedRgb : InterleavedRgba, nint.Zero));
            return WithProfile(Copy(picture, bands), handle);
        }
        finally
        {
            heif_image_release(picture);
            heif_image_handle_release(handle);
            heif_context_free(context);
        }
    }

    private static Image Copy(nint picture, int bands)
    {
        var (width, height) = (heif_image_get_width(picture, Interleaved), heif_image_get_height(picture, Interleaved));
        var plane = heif_image_get_plane_readonly(picture, Interleaved, out var stride);
        if (plane == nint.Zero || width <= 0 || height <= 0)
        {
            throw new VipsException("the file holds no pixels");
        }

        var pixels = new byte[width * height * bands];
        for (var row = 0; row < height; row++)
        {
            Marshal.Copy(plane + (nint)row * stride, pixels, row * width * bands, width * bands);
        }

        using var image = Image.NewFromMemoryCopy<byte>(pixels, width, height, bands, Enums.BandFormat.Uchar);
        return image.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    // Phones take photos in wider colours than those of most screens.
    private static Image WithProfile(Image image, nint handle)
    {
        var size = (int)heif_image_handle_get_raw_color_profile_size(handle);
        var profile = new byte[Math.Max(0, size)];
        if (profile.Length == 0 || heif_image_handle_get_raw_color_profile(handle, profile).Code != 0)
        {
            return image;
        }

        using (image)
        {
            return image.Mutate(fields => fields.Set(GValue.BlobType, "icc-profile-data", profile));
        }
    }

    private static void Check(Error error)
    {
        if (error.Code != 0)
        {
            throw new VipsException(Marshal.PtrToStringUTF8(error.Message) ?? "the file is damaged");
        }
    }

    [DllImport(Library)]
    private static extern nint heif_context_alloc();

    [DllImport(Library)]
    private static extern void heif_context_free(nint context);

    [DllImport(Library)]
    private static extern Error heif_context_read_from_file(nint context, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, nint options);

    [DllImport(Library)]
    private static extern Error heif_context_get_primary_image_handle(nint context, out nint handle);

    [DllImport(Library)]
    private static extern void heif_image_handle_release(nint handle);

    [DllImport(Library)]
    private static extern int heif_image_handle_has_alpha_channel(nint handle);

    [DllImport(Library)]
    private static extern nint heif_image_handle_get_raw_color_profile_size(nint handle);

    [DllImport(Library)]
    private static extern Error heif_image_handle_get_raw_color_profile(nint handle, byte[] profile);

    [DllImport(Library)]
    private static extern Error heif_decode_image(nint handle, out nint picture, int colourSpace, int chroma, nint options);

    [DllImport(Library)]
    private static extern void heif_image_release(nint picture);

    [DllImport(Library)]
    private static extern int heif_image_get_width(nint picture, int channel);

    [DllImport(Library)]
    private static extern int heif_image_get_height(nint picture, int channel);

    [DllImport(Library)]
    private static extern nint heif_image_get_plane_readonly(nint picture, int channel, out int stride);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Error
    {
        public readonly int Code;
        public readonly int Detail;
        public readonly nint Message;
    }
}
